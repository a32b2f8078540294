package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The key is none of a Saxon municipality or district, or not in the directory. */
public final class UnknownMunicipality extends Refusal {

    UnknownMunicipality() {
        super(
                Kind.UNKNOWN,
                "Diesen Gemeindeschlüssel kennt das Verzeichnis nicht. Er hat acht Ziffern und beginnt mit 145, 146 oder 147.");
    }
}
