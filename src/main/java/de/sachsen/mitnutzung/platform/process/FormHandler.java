package de.sachsen.mitnutzung.platform.process;

/**
 * What a module does when one of its forms is submitted. The guard calls it before the engine sees anything, in the
 * same transaction: what the person wrote goes to the module's own tables, and only the {@link Answer} to the engine.
 * A form without a handler cannot be submitted.
 */
public interface FormHandler {

    ProcessForm form();

    /** Whether a task claimed by somebody else has to be released before another candidate can submit it. */
    default boolean claimBinds() {
        return true;
    }

    /** @throws de.sachsen.mitnutzung.platform.Refusal when the rules forbid it; then nothing has changed */
    Answer accept(Submission submission);
}
