package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.process.ProcessForm;

/** Where a form stands: a start event or user task of a process. */
record FormPlace(String processId, String elementId) {

    static FormPlace of(ProcessForm form) {
        return new FormPlace(form.processId(), form.elementId());
    }
}
