package de.sachsen.mitnutzung.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** All processes and decisions in German words, for those who cannot or do not want to read the drawings. */
final class ProcessDocument {

    static final Path FOLDER = Path.of("docs", "processes");
    static final Path FILE = FOLDER.resolve("README.md");

    /** Candidate groups and expressions as the models write them. */
    private static final Map<String, String> WORKED_ON_BY = Map.of(
            "office", "Geschäftsstelle",
            "protection", "Informationssicherheit und Datenschutz",
            "councilchair", "Vorsitz des IT-Kooperationsrats",
            "${componentManagers}", "Komponentenverantwortung",
            "${requester}", "einreichende Stelle",
            "${ballotSeats.votersOf(ballot, seat)}", "Mitglied oder Stellvertretung, je Sitz eine Aufgabe",
            "${ballotExclusions.decidersOf(ballot, seat)}",
                    "Mitglied oder Stellvertretung der anderen Sitze, je Sitz eine Aufgabe",
            "${requirementPeople.ofCoSigners(execution)}", "mitzeichnende Stellen",
            "${requirementPeople.ofPilot(execution)}", "Pilotkommune");

    private final List<ProcessModel> models;

    ProcessDocument(List<ProcessModel> models) {
        this.models = models;
    }

    static Path picture(ProcessModel model) {
        return FOLDER.resolve(model.id() + ".svg");
    }

    String markdown() {
        StringBuilder text = new StringBuilder("""
                # Prozesse und Entscheidungen

                Erzeugt aus den Modellen in `processes/` mit `mvn -q test -Dtest=DrawProcesses` (braucht ein Chromium im
                Suchpfad). Nicht von Hand ändern: Ein Test vergleicht diese Seite mit den Modellen. Zu jedem Bild stehen
                dieselben Schritte als Text.

                """);
        models.forEach(
                model -> text.append("- [%s](#%s)%n".formatted(model.process().getName(), model.id())));
        DecisionTables decisions = DecisionTables.all();
        text.append(decisions.contents()).append('\n');
        models.forEach(model -> text.append(new Steps(model).markdown()));
        return text.append(decisions.markdown()).toString().replace(System.lineSeparator(), "\n");
    }

    /** The steps of one process, numbered in the order in which a reader meets them. */
    private static final class Steps {

        private final ProcessModel model;
        private final Map<FlowNode, Integer> numbers = new LinkedHashMap<>();

        Steps(ProcessModel model) {
            this.model = model;
            number(model.process().getChildElementsByType(FlowNode.class));
        }

        private void number(Collection<? extends ModelElementInstance> scope) {
            List<FlowNode> nodes = scope.stream().map(FlowNode.class::cast).toList();
            nodes.stream().filter(StartEvent.class::isInstance).forEach(this::number);
            nodes.stream()
                    .filter(node -> node instanceof IntermediateCatchEvent
                            && node.getIncoming().isEmpty())
                    .forEach(this::number);
            nodes.stream().filter(Steps::isEventSubProcess).forEach(this::number);
        }

        private void number(FlowNode node) {
            if (numbers.containsKey(node)) {
                return;
            }
            if (isLink(node)) {
                node.getOutgoing().forEach(flow -> number(flow.getTarget()));
                return;
            }
            numbers.put(node, numbers.size() + 1);
            if (node instanceof SubProcess) {
                number(node.getChildElementsByType(FlowNode.class));
            }
            node.getOutgoing().forEach(flow -> number(flow.getTarget()));
            boundaryEvents(node).forEach(event -> event.getOutgoing().forEach(flow -> number(flow.getTarget())));
        }

        String markdown() {
            StringBuilder text = new StringBuilder();
            text.append("""
                    <a id="%s"></a>

                    ## %s

                    `%s`

                    %s

                    ![%s, als Bild; dieselben Schritte stehen darunter als Text](%s)

                    """.formatted(
                            model.id(),
                            model.process().getName(),
                            model.file().toString().replace('\\', '/'),
                            documentation(),
                            model.process().getName(),
                            picture(model).getFileName()));
            numbers.forEach((node, number) -> {
                text.append("%d. **%s**%s%s\n".formatted(number, name(node), kind(node), onwards(node)));
                boundaryEvents(node)
                        .forEach(event -> text.append("    - %s%s: %s\n"
                                .formatted(
                                        event.getName(),
                                        event.cancelActivity()
                                                ? " (bricht den Schritt ab)"
                                                : " (der Schritt läuft weiter)",
                                        targets(event.getOutgoing()))));
            });
            return text.append('\n').toString();
        }

        private String documentation() {
            return model.process().getDocumentations().stream()
                    .map(ModelElementInstance::getTextContent)
                    .collect(Collectors.joining(" "));
        }

        private static String name(FlowNode node) {
            if (node.getName() != null && !node.getName().isBlank()) {
                return node.getName();
            }
            if (node instanceof StartEvent) {
                return "Beginn";
            }
            if (node instanceof EndEvent) {
                return "Ende";
            }
            return node.getOutgoing().size() > 1 ? "Aufteilung" : "Zusammenführung";
        }

        private String kind(FlowNode node) {
            if (node instanceof UserTask task) {
                String who = Stream.of(task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers())
                        .filter(candidates -> candidates != null)
                        .map(candidates -> WORKED_ON_BY.getOrDefault(candidates, candidates))
                        .collect(Collectors.joining(", "));
                return " – Aufgabe: %s".formatted(who);
            }
            if (node instanceof CallActivity call) {
                return " – ruft auf: [%s](#%s)".formatted(nameOf(call.getCalledElement()), call.getCalledElement());
            }
            if (node instanceof BusinessRuleTask task) {
                return " – Entscheidungstabelle [%s](#%s)"
                        .formatted(task.getCamundaDecisionRef(), task.getCamundaDecisionRef());
            }
            if (node instanceof SubProcess subProcess) {
                return subProcess.triggeredByEvent()
                        ? " – Teilprozess, durch ein Ereignis ausgelöst"
                        : " – Teilprozess";
            }
            if (node instanceof IntermediateCatchEvent event) {
                boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
                return timer ? " – wartet auf einen Zeitpunkt" : " – wartet auf ein Ereignis";
            }
            if (node instanceof StartEvent) {
                return node.getParentElement() instanceof SubProcess ? " – Beginn des Teilprozesses" : " – Beginn";
            }
            if (node instanceof EndEvent) {
                String end = node.getParentElement() instanceof SubProcess ? " – Ende des Teilprozesses" : " – Ende";
                return end
                        + raised(node)
                                .map(name -> ", meldet „%s“".formatted(name))
                                .orElse("");
            }
            return node instanceof Gateway ? "" : " – geschieht selbsttätig";
        }

        private static Optional<String> raised(FlowNode node) {
            Stream<String> escalations = node.getChildElementsByType(EscalationEventDefinition.class).stream()
                    .map(definition -> definition.getEscalation().getName());
            Stream<String> errors = node.getChildElementsByType(ErrorEventDefinition.class).stream()
                    .map(definition -> definition.getError().getName());
            return Stream.concat(escalations, errors).findFirst();
        }

        private static String nameOf(String processId) {
            return ProcessModel.all().stream()
                    .filter(model -> model.id().equals(processId))
                    .findFirst()
                    .orElseThrow()
                    .process()
                    .getName();
        }

        private String onwards(FlowNode node) {
            String beginning =
                    node instanceof SubProcess subProcess ? ", beginnt mit " + numbers.get(startOf(subProcess)) : "";
            if (node.getOutgoing().isEmpty()) {
                return beginning + ".";
            }
            String manner = "";
            if (node.getOutgoing().size() > 1) {
                if (node instanceof ParallelGateway) {
                    manner = "gleichzeitig ";
                } else if (node instanceof InclusiveGateway) {
                    manner = "gleichzeitig, was zutrifft: ";
                } else if (node instanceof EventBasedGateway) {
                    manner = "was zuerst eintritt: ";
                }
            }
            String separator = node instanceof Gateway ? " – " : "; ";
            return beginning + separator + manner + targets(node.getOutgoing());
        }

        private String targets(Collection<SequenceFlow> flows) {
            return flows.stream()
                            .map(flow -> isBlank(flow.getName())
                                    ? "weiter mit " + target(flow)
                                    : "„%s“: weiter mit %s".formatted(flow.getName(), target(flow)))
                            .collect(Collectors.joining("; "))
                    + ".";
        }

        /** A link stands for the place that its other end leads to. */
        private String target(SequenceFlow flow) {
            FlowNode target = flow.getTarget();
            if (isLink(target)) {
                String link = linkOf(target);
                target = model.all(IntermediateCatchEvent.class).stream()
                        .filter(Steps::isLink)
                        .filter(other -> linkOf(other).equals(link))
                        .flatMap(other -> other.getOutgoing().stream())
                        .findFirst()
                        .orElseThrow()
                        .getTarget();
            }
            return String.valueOf(numbers.get(target));
        }

        private static boolean isLink(FlowNode node) {
            return (node instanceof IntermediateThrowEvent || node instanceof IntermediateCatchEvent)
                    && !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
        }

        private static String linkOf(FlowNode node) {
            return node.getChildElementsByType(LinkEventDefinition.class)
                    .iterator()
                    .next()
                    .getName();
        }

        private static FlowNode startOf(SubProcess subProcess) {
            return subProcess
                    .getChildElementsByType(StartEvent.class)
                    .iterator()
                    .next();
        }

        private static boolean isEventSubProcess(FlowNode node) {
            return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
        }

        private List<BoundaryEvent> boundaryEvents(FlowNode host) {
            List<BoundaryEvent> events = new ArrayList<>(model.all(BoundaryEvent.class));
            events.removeIf(event -> !event.getAttachedTo().equals(host));
            return events;
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }
    }
}
