package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person would act for two seats of the body, or for one twice. */
public final class AlreadyOnBody extends Refusal {

    AlreadyOnBody() {
        super(Kind.CONFLICT, "Diese Person hat in der angegebenen Zeit bereits einen Platz in diesem Gremium.");
    }
}
