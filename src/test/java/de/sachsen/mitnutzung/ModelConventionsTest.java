package de.sachsen.mitnutzung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.sachsen.mitnutzung.models.Diagram;
import de.sachsen.mitnutzung.models.ProcessBeans;
import de.sachsen.mitnutzung.models.ProcessModel;
import de.sachsen.mitnutzung.models.TaskForm;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.StringUtils;

/** What must hold for every model, so that engine, code, forms and drawing say the same, and people can read it. */
class ModelConventionsTest {

    /** The default of {@code mitnutzung.retention.engine-history}, which is set for all models at every start. */
    private static final String KEPT_FOR = "P730D";

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Map<String, ProcessModel> MODELS = ProcessModel.all().stream()
            .collect(Collectors.toMap(ProcessModel::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    private static final ProcessBeans BEANS = new ProcessBeans();

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern WHOLE_BEAN = Pattern.compile("\\$\\{(\\w+)}");
    /** A method called on a name that itself stands for itself: {@code deadlines.of(}, not {@code a.b.of(}. */
    private static final Pattern CALL = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\(");
    /** What the engine itself offers to expressions. */
    private static final Set<String> FROM_THE_ENGINE = Set.of("execution", "task", "decisionResult");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|please|value|required|check|submit|yes|no|task|start|end|review|approve|reject|timer|ballot|vote|council|requirement|default)\\b",
            Pattern.CASE_INSENSITIVE);

    static Stream<ProcessModel> models() {
        return MODELS.values().stream();
    }

    // --- names

    @ParameterizedTest
    @MethodSource("models")
    void the_process_is_named_like_its_file(ProcessModel model) {
        assertThat(model.process().getId()).isEqualTo(model.id());
        assertThat(model.process().isExecutable()).isTrue();
        assertGerman(model.process().getName(), "name of the process");
    }

    @ParameterizedTest
    @MethodSource("models")
    void ids_are_chosen_and_begin_with_the_kind_of_element(ProcessModel model) {
        List<String> strange = new ArrayList<>();
        for (FlowNode node : model.flowNodes()) {
            if (!node.getId().matches(prefixOf(node) + "_[a-z][A-Za-z0-9]*")) {
                strange.add(node.getId() + " should begin with " + prefixOf(node) + "_");
            }
        }
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            String expected = "flow_" + stem(flow.getSource()) + "_" + stem(flow.getTarget());
            if (!flow.getId().equals(expected)) {
                strange.add(flow.getId() + " should be " + expected);
            }
        }
        for (Map.Entry<Class<? extends RootElement>, String> kind : REFERENCED.entrySet()) {
            model.all(kind.getKey()).stream()
                    .map(BaseElement::getId)
                    .filter(id -> !id.matches(kind.getValue() + "_[a-z][A-Za-z0-9]*"))
                    .forEach(strange::add);
        }
        assertThat(strange).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void people_read_what_a_step_is_in_German(ProcessModel model) {
        for (FlowNode node : model.flowNodes()) {
            boolean ofSubProcess = node.getParentElement() instanceof SubProcess parent && !parent.triggeredByEvent();
            boolean mayBeNameless =
                    node instanceof Gateway || ofSubProcess && (node instanceof StartEvent || node instanceof EndEvent);
            if (!mayBeNameless || node.getName() != null && !node.getName().isBlank()) {
                assertGerman(node.getName(), node.getId());
            }
        }
        model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getName() != null)
                .forEach(flow -> assertGerman(flow.getName(), flow.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_gateway_that_splits_asks_and_its_flows_answer(ProcessModel model) {
        List<String> unlabelled = new ArrayList<>();
        for (Gateway gateway : model.all(Gateway.class)) {
            if (gateway.getOutgoing().size() > 1 && !(gateway instanceof ParallelGateway)) {
                if (isBlank(gateway.getName())) {
                    unlabelled.add(gateway.getId());
                }
                gateway.getOutgoing().stream()
                        .filter(flow -> gateway instanceof ExclusiveGateway || flow.getConditionExpression() != null)
                        .filter(flow -> isBlank(flow.getName()))
                        .forEach(flow -> unlabelled.add(flow.getId()));
            }
        }
        assertThat(unlabelled).as("gateways and flows without a label").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_exclusive_gateway_always_has_a_way_out(ProcessModel model) {
        assertThat(model.all(ExclusiveGateway.class).stream()
                        .filter(gateway -> gateway.getOutgoing().size() > 1)
                        .filter(gateway -> gateway.getDefault() == null)
                        .map(BaseElement::getId))
                .as("gateways without a default flow")
                .isEmpty();
    }

    // --- what the engine needs

    @ParameterizedTest
    @MethodSource("models")
    void finished_cases_are_kept_for_the_default_time(ProcessModel model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo(KEPT_FOR);
    }

    @Test
    void a_decision_is_named_like_its_file_and_its_history_is_kept_for_the_default_time() {
        for (Path file : decisionFiles()) {
            Collection<Decision> decisions =
                    Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
            assertThat(decisions).extracting(Decision::getId).contains(stemOf(file));
            assertThat(decisions).allSatisfy(decision -> {
                assertThat(decision.getCamundaHistoryTimeToLiveString())
                        .as(decision.getId())
                        .isEqualTo(KEPT_FOR);
                assertGerman(decision.getName(), decision.getId());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_runs_in_the_background_says_how_often_it_is_tried(ProcessModel model) {
        assertThat(model.flowNodes().stream()
                        .filter(node -> Stream.of("asyncBefore", "asyncAfter")
                                .anyMatch(async -> "true".equals(node.getAttributeValueNs(CAMUNDA, async))))
                        .filter(node -> retryCycles(node).isEmpty())
                        .map(BaseElement::getId))
                .as("asynchronous elements without a retry cycle")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void calls_and_decisions_stay_within_the_deployment(ProcessModel model) {
        for (CallActivity call : model.all(CallActivity.class)) {
            assertThat(MODELS).as("process called by %s", call.getId()).containsKey(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .as("%s passes on the number of the case", call.getId())
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
        }
        for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
            assertThat(decisionFiles().stream().map(ModelConventionsTest::stemOf))
                    .as("decision of %s", task.getId())
                    .contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo("deployment");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_message_error_escalation_and_signal_is_used(ProcessModel model) {
        Set<String> used = model.all(EventDefinition.class).stream()
                .flatMap(definition -> Stream.of("messageRef", "errorRef", "escalationRef", "signalRef")
                        .map(definition::getAttributeValue))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (Class<? extends RootElement> kind : REFERENCED.keySet()) {
            assertThat(model.all(kind)).extracting(BaseElement::getId).isSubsetOf(used);
        }
    }

    // --- what the code offers

    @ParameterizedTest
    @MethodSource("models")
    void every_delegate_and_listener_is_a_bean_of_that_kind(ProcessModel model) {
        for (FlowNode node : model.flowNodes()) {
            String delegate = node.getAttributeValueNs(CAMUNDA, "delegateExpression");
            if (delegate != null) {
                assertThat(beanOf(delegate))
                        .as("%s of %s", delegate, node.getId())
                        .isAssignableTo(JavaDelegate.class);
            }
            for (String forbidden : List.of("class", "expression", "topic", "type")) {
                assertThat(node.getAttributeValueNs(CAMUNDA, forbidden))
                        .as("camunda:%s of %s", forbidden, node.getId())
                        .isNull();
            }
        }
        model.all(CamundaTaskListener.class)
                .forEach(listener -> assertThat(beanOf(listener.getCamundaDelegateExpression()))
                        .as(listener.getCamundaDelegateExpression())
                        .isAssignableTo(TaskListener.class));
        model.all(CamundaExecutionListener.class)
                .forEach(listener -> assertThat(beanOf(listener.getCamundaDelegateExpression()))
                        .as(listener.getCamundaDelegateExpression())
                        .isAssignableTo(ExecutionListener.class));
    }

    /** The engine calls by reflection, so class and method must be public. */
    @ParameterizedTest
    @MethodSource("models")
    void expressions_call_methods_that_exist(ProcessModel model) {
        EXPRESSION
                .matcher(Bpmn.convertToString(model.content())
                        .replace("&gt;", ">")
                        .replace("&#39;", "'"))
                .results()
                .flatMap(expression -> CALL.matcher(expression.group(1)).results())
                .filter(call -> !FROM_THE_ENGINE.contains(call.group(1)))
                .forEach(ModelConventionsTest::assertCallable);
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_form_belongs_to_the_deployment_and_has_somebody_who_takes_it(ProcessModel model) {
        for (FlowNode node : model.flowNodes()) {
            String form = node.getAttributeValueNs(CAMUNDA, "formRef");
            assertThat(node instanceof UserTask && form == null)
                    .as("%s has no form", node.getId())
                    .isFalse();
            if (form != null) {
                assertThat(node.getAttributeValueNs(CAMUNDA, "formRefBinding"))
                        .as("formRefBinding of %s", node.getId())
                        .isEqualTo("deployment");
                assertThat(TaskForm.file(model.module(), form)).exists();
                assertThat(BEANS.handledForms().stream()
                                .filter(handled -> handled.processId().equals(model.id())
                                        && handled.elementId().equals(node.getId())))
                        .as("handlers of %s", node.getId())
                        .singleElement()
                        .extracting(ProcessForm::formId)
                        .isEqualTo(form);
            }
        }
    }

    static Stream<ProcessForm> handledForms() {
        return BEANS.handledForms().stream();
    }

    @ParameterizedTest
    @MethodSource("handledForms")
    void a_handler_takes_exactly_what_its_form_lets_people_enter(ProcessForm handled) {
        ProcessModel model = MODELS.get(handled.processId());
        assertThat(model).as("model of %s", handled).isNotNull();
        assertThat(model.flowNodes()).extracting(BaseElement::getId).contains(handled.elementId());
        TaskForm form = TaskForm.read(TaskForm.file(model.module(), handled.formId()));
        assertThat(form.keys())
                .as("fields of %s", handled.formId())
                .containsExactlyInAnyOrderElementsOf(
                        handled.fields().stream().map(FormField::name).toList());
        for (FormField<?> field : handled.fields()) {
            assertThat(form.samplesFor(field)).as(field.name()).isNotEmpty().allSatisfy(sample -> assertThatCode(
                            () -> assertThat(field.read(sample)).isNotNull())
                    .as("%s as %s", sample, field.name())
                    .doesNotThrowAnyException());
        }
    }

    // --- how it is drawn

    @ParameterizedTest
    @MethodSource("models")
    void everything_is_drawn(ProcessModel model) {
        assertThat(new Diagram(model).notDrawn()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapes_lie_beside_each_other_and_where_they_belong(ProcessModel model) {
        assertThat(new Diagram(model).overlaps()).isEmpty();
        assertThat(new Diagram(model).misplaced()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void flows_run_straight_from_border_to_border(ProcessModel model) {
        assertThat(new Diagram(model).slanted()).isEmpty();
        assertThat(new Diagram(model).detached()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_reads_from_left_to_right(ProcessModel model) {
        assertThat(new Diagram(model).backwards()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_flow_runs_through_an_element(ProcessModel model) {
        assertThat(new Diagram(model).flowsThroughShapes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_flow_crosses_another(ProcessModel model) {
        assertThat(new Diagram(model).crossings()).isEmpty();
    }

    private static final Map<Class<? extends RootElement>, String> REFERENCED = Map.of(
            Message.class, "message", Error.class, "error", Escalation.class, "escalation", Signal.class, "signal");

    private static String prefixOf(FlowNode node) {
        if (node instanceof Gateway) {
            return "gateway";
        }
        if (node instanceof BoundaryEvent event) {
            return "boundary" + kindOf(event.getEventDefinitions());
        }
        if (node instanceof IntermediateCatchEvent || node instanceof IntermediateThrowEvent) {
            boolean catches = node instanceof CatchEvent;
            String kind = kindOf(
                    catches ? ((CatchEvent) node).getEventDefinitions() : ((ThrowEvent) node).getEventDefinitions());
            if (kind.equals("Link")) {
                return catches ? "linkCatch" : "linkThrow";
            }
            return "intermediate" + kind;
        }
        if (node instanceof SubProcess subProcess && subProcess.triggeredByEvent()) {
            return "eventSubProcess";
        }
        return node.getElementType().getTypeName();
    }

    private static String kindOf(Collection<EventDefinition> definitions) {
        EventDefinition definition = definitions.iterator().next();
        if (definition instanceof ConditionalEventDefinition) {
            return "Condition";
        }
        return StringUtils.capitalize(definition.getElementType().getTypeName().replace("EventDefinition", ""));
    }

    private static String stem(FlowNode node) {
        return node.getId().substring(node.getId().indexOf('_') + 1);
    }

    private static Collection<CamundaFailedJobRetryTimeCycle> retryCycles(FlowNode node) {
        return node.getExtensionElements() == null
                ? List.of()
                : node.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaFailedJobRetryTimeCycle.class)
                        .list();
    }

    private static Class<?> beanOf(String expression) {
        var name = WHOLE_BEAN.matcher(expression);
        assertThat(name.matches()).as("%s names one bean", expression).isTrue();
        assertThat(BEANS.byName().containsKey(name.group(1)))
                .as("there is a bean %s", name.group(1))
                .isTrue();
        return BEANS.byName().get(name.group(1));
    }

    private static void assertCallable(MatchResult call) {
        Class<?> bean = BEANS.byName().get(call.group(1));
        assertThat(bean).as("bean in %s", call.group()).isNotNull();
        assertThat(Modifier.isPublic(bean.getModifiers()))
                .as("%s is public", bean)
                .isTrue();
        assertThat(Arrays.stream(bean.getMethods()).map(Method::getName))
                .as("methods of %s", call.group(1))
                .contains(call.group(2));
    }

    private static void assertGerman(String text, String where) {
        assertThat(text).as(where).isNotBlank().doesNotContainPattern(ENGLISH);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static List<Path> decisionFiles() {
        return ProcessModel.files(".dmn");
    }

    private static String stemOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.dmn$", "");
    }
}
