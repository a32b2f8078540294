package de.sachsen.mitnutzung.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** With an engine of its own, since the application's takes models from its own files only. */
class NoScriptsTest {

    /** A script engine is there, so without the mend the script would run. */
    @Test
    void a_model_with_a_script_does_not_run_it() {
        assertThat(new ScriptEngineManager().getEngineByName("feel")).isNotNull();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:no-scripts");
        configuration.setProcessEngineName("no-scripts");
        configuration.setJobExecutorActivate(false);
        configuration.setScriptEngineResolver(new NoScripts());
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "script.bpmn",
                            Bpmn.createExecutableProcess("script")
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .scriptTask()
                                    .scriptFormat("feel")
                                    .scriptText("1 + 1")
                                    .endEvent()
                                    .done())
                    .deploy();

            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("script"))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("Can't find scripting engine");
        } finally {
            engine.close();
        }
    }
}
