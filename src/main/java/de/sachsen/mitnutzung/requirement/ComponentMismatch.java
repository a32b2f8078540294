package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** Category and component do not fit together. */
public final class ComponentMismatch extends Refusal {

    ComponentMismatch(String germanSentence) {
        super(Kind.INVALID, germanSentence, "component");
    }
}
