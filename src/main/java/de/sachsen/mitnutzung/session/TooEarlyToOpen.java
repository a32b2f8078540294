package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** A session opens on its day. */
public final class TooEarlyToOpen extends Refusal {

    TooEarlyToOpen() {
        super(Kind.CONFLICT, "Die Sitzung lässt sich erst an ihrem Tag eröffnen.");
    }
}
