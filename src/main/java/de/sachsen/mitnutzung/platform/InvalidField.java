package de.sachsen.mitnutzung.platform;

/** One field of a form or request holds something that it cannot hold. */
public final class InvalidField extends Refusal {

    public InvalidField(String field, String germanSentence) {
        super(Kind.INVALID, germanSentence + " (Feld „" + field + "“)", field);
    }
}
