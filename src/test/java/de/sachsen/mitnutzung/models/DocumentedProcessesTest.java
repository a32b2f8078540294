package de.sachsen.mitnutzung.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The description of the processes is the one of today's models; {@link DrawProcesses} writes it anew. */
class DocumentedProcessesTest {

    @Test
    void the_description_says_what_the_models_say() throws IOException {
        assertThat(Files.readString(ProcessDocument.FILE))
                .as("%s; write it anew with: mvn -q test -Dtest=DrawProcesses", ProcessDocument.FILE)
                .isEqualTo(new ProcessDocument(ProcessModel.all()).markdown());
    }

    @Test
    void every_process_is_drawn_with_all_that_it_holds() throws IOException {
        for (ProcessModel model : ProcessModel.all()) {
            assertThat(ProcessDocument.picture(model)).exists();
            String drawing = Files.readString(ProcessDocument.picture(model));
            assertThat(model.flowNodes())
                    .as(ProcessDocument.picture(model).toString())
                    .allMatch(node -> drawing.contains("data-element-id=\"" + node.getId() + "\""));
        }
    }
}
