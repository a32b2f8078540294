package de.sachsen.mitnutzung.platform;

/** One field of a form or request holds something that it cannot hold. */
public final class InvalidField extends Refusal {

    private final String sentence;

    public InvalidField(String field, String germanSentence) {
        super(Kind.INVALID, germanSentence + " (Feld „" + field + "“)", field);
        this.sentence = germanSentence;
    }

    /** The message without the field's technical name, for who sees the field's label. */
    public String sentence() {
        return sentence;
    }
}
