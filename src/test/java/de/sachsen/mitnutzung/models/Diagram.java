package de.sachsen.mitnutzung.models;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How a model is drawn, and what makes the drawing hard to read. Each finding names its elements and coordinates. */
public final class Diagram {

    /** In pixels; what the eye does not notice. */
    private static final double TOLERANCE = 2;

    private final List<FlowNode> nodes;
    private final List<SequenceFlow> flows;
    private final Map<FlowNode, Rectangle2D> shapes = new LinkedHashMap<>();
    private final Map<SequenceFlow, List<Line2D>> edges = new LinkedHashMap<>();

    public Diagram(ProcessModel model) {
        nodes = model.flowNodes();
        flows = model.all(SequenceFlow.class);
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.put(node, rectangle(shape.getBounds()));
            }
        }
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                edges.put(flow, segments(List.copyOf(edge.getWaypoints())));
            }
        }
    }

    public List<String> notDrawn() {
        List<String> found = new ArrayList<>();
        nodes.stream().filter(node -> !shapes.containsKey(node)).forEach(node -> found.add(node.getId()));
        flows.stream().filter(flow -> !edges.containsKey(flow)).forEach(flow -> found.add(flow.getId()));
        return found;
    }

    /** Two shapes share an area, though neither contains the other nor sits on its border. */
    public List<String> overlaps() {
        List<String> found = new ArrayList<>();
        List<FlowNode> drawn = List.copyOf(shapes.keySet());
        for (int first = 0; first < drawn.size(); first++) {
            for (int second = first + 1; second < drawn.size(); second++) {
                FlowNode one = drawn.get(first);
                FlowNode other = drawn.get(second);
                if (!belongTogether(one, other) && shapes.get(one).intersects(shapes.get(other))) {
                    found.add(at(one) + " overlaps " + at(other));
                }
            }
        }
        return found;
    }

    /** What belongs into a subprocess lies outside it, or a boundary event away from its host's border. */
    public List<String> misplaced() {
        List<String> found = new ArrayList<>();
        shapes.forEach((node, bounds) -> {
            if (node.getParentElement() instanceof SubProcess parent
                    && !(node instanceof BoundaryEvent)
                    && !shapes.get(parent).contains(bounds)) {
                found.add(at(node) + " is not inside " + at(parent));
            }
            if (node instanceof BoundaryEvent event) {
                Rectangle2D host = shapes.get(event.getAttachedTo());
                Point2D centre = centre(bounds);
                if (!grown(host, TOLERANCE).contains(centre)
                        || grown(host, -TOLERANCE).contains(centre)) {
                    found.add(at(node) + " is not on the border of " + at(event.getAttachedTo()));
                }
            }
        });
        return found;
    }

    public List<String> slanted() {
        List<String> found = new ArrayList<>();
        edges.forEach((flow, segments) -> segments.stream()
                .filter(segment -> Math.abs(segment.getX1() - segment.getX2()) > TOLERANCE
                        && Math.abs(segment.getY1() - segment.getY2()) > TOLERANCE)
                .forEach(segment -> found.add(flow.getId() + " slants at " + text(segment))));
        return found;
    }

    public List<String> detached() {
        List<String> found = new ArrayList<>();
        edges.forEach((flow, segments) -> {
            Point2D begin = segments.get(0).getP1();
            Point2D end = segments.get(segments.size() - 1).getP2();
            if (!isOnBorder(begin, shapes.get(flow.getSource()))) {
                found.add(flow.getId() + " begins at " + text(begin) + ", away from " + at(flow.getSource()));
            }
            if (!isOnBorder(end, shapes.get(flow.getTarget()))) {
                found.add(flow.getId() + " ends at " + text(end) + ", away from " + at(flow.getTarget()));
            }
        });
        return found;
    }

    /** A flow runs through the shape of an element, be it the one that it leaves or enters. */
    public List<String> flowsThroughShapes() {
        List<String> found = new ArrayList<>();
        edges.forEach((flow, segments) -> shapes.forEach((node, bounds) -> {
            if (!contains(node, flow)) {
                segments.stream()
                        .filter(segment -> segment.intersects(grown(bounds, -TOLERANCE)))
                        .forEach(segment ->
                                found.add(flow.getId() + " runs through " + at(node) + " at " + text(segment)));
            }
        }));
        return found;
    }

    /** Flows may meet where they leave the same element or enter the same one; else they must not touch at all. */
    public List<String> crossings() {
        List<String> found = new ArrayList<>();
        List<SequenceFlow> drawn = List.copyOf(edges.keySet());
        for (int first = 0; first < drawn.size(); first++) {
            for (int second = first + 1; second < drawn.size(); second++) {
                SequenceFlow one = drawn.get(first);
                SequenceFlow other = drawn.get(second);
                boolean mayMeet = one.getSource().equals(other.getSource())
                        || one.getTarget().equals(other.getTarget());
                for (Line2D segment : edges.get(one)) {
                    for (Line2D against : edges.get(other)) {
                        if (mayMeet ? cross(segment, against) : segment.intersectsLine(against)) {
                            found.add("%s at %s meets %s at %s"
                                    .formatted(one.getId(), text(segment), other.getId(), text(against)));
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * Flows whose target lies wholly to the left of where they begin. A run of such flows is fine when it closes a loop:
     * when the other flows lead from where it arrives back to where it began.
     */
    public List<String> backwards() {
        Set<SequenceFlow> backward = new LinkedHashSet<>(edges.keySet());
        backward.removeIf(flow -> !goesBack(flow));
        Set<SequenceFlow> forward = new HashSet<>(edges.keySet());
        forward.removeAll(backward);
        return backward.stream()
                .filter(flow -> !closesLoop(flow, backward, forward))
                .map(flow -> flow.getId() + " leads from " + at(flow.getSource()) + " back to " + at(flow.getTarget()))
                .toList();
    }

    private boolean closesLoop(SequenceFlow flow, Set<SequenceFlow> backward, Set<SequenceFlow> forward) {
        Set<FlowNode> onFromWhereItArrives = reachable(reachable(Set.of(flow.getTarget()), backward), forward);
        return nodes.stream()
                .filter(onFromWhereItArrives::contains)
                .anyMatch(begin -> reachable(Set.of(begin), backward).contains(flow.getSource()));
    }

    private boolean goesBack(SequenceFlow flow) {
        return shapes.get(flow.getTarget()).getMaxX()
                < shapes.get(flow.getSource()).getCenterX();
    }

    private static Set<FlowNode> reachable(Set<FlowNode> from, Set<SequenceFlow> along) {
        Set<FlowNode> reached = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (reached.add(node)) {
                along.stream()
                        .filter(flow -> flow.getSource().equals(node)
                                || flow.getSource() instanceof BoundaryEvent event
                                        && event.getAttachedTo().equals(node))
                        .map(SequenceFlow::getTarget)
                        .forEach(next::push);
            }
        }
        return reached;
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return contains(one, other) || contains(other, one) || isAttached(one, other) || isAttached(other, one);
    }

    private static boolean isAttached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary
                && (boundary.getAttachedTo().equals(host) || contains(boundary.getAttachedTo(), host));
    }

    private static boolean contains(BaseElement outer, BaseElement inner) {
        ModelElementInstance parent = inner.getParentElement();
        while (parent != null && !parent.equals(outer)) {
            parent = parent.getParentElement();
        }
        return parent != null;
    }

    /** Strictly inside both, so that a bend on the other line is no crossing. */
    private static boolean cross(Line2D one, Line2D other) {
        return one.intersectsLine(other)
                && one.ptSegDist(other.getP1()) > TOLERANCE
                && one.ptSegDist(other.getP2()) > TOLERANCE
                && other.ptSegDist(one.getP1()) > TOLERANCE
                && other.ptSegDist(one.getP2()) > TOLERANCE;
    }

    private static boolean isOnBorder(Point2D point, Rectangle2D bounds) {
        return grown(bounds, TOLERANCE).contains(point)
                && !grown(bounds, -TOLERANCE).contains(point);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> segments(Collection<Waypoint> waypoints) {
        List<Line2D> segments = new ArrayList<>();
        Waypoint last = null;
        for (Waypoint waypoint : waypoints) {
            if (last != null) {
                segments.add(new Line2D.Double(last.getX(), last.getY(), waypoint.getX(), waypoint.getY()));
            }
            last = waypoint;
        }
        return segments;
    }

    private static Rectangle2D grown(Rectangle2D bounds, double by) {
        return new Rectangle2D.Double(
                bounds.getX() - by, bounds.getY() - by, bounds.getWidth() + 2 * by, bounds.getHeight() + 2 * by);
    }

    private static Point2D centre(Rectangle2D bounds) {
        return new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    }

    private String at(FlowNode node) {
        Rectangle2D bounds = shapes.get(node);
        return bounds == null
                ? node.getId()
                : "%s (%.0f,%.0f %.0fx%.0f)"
                        .formatted(node.getId(), bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static String text(Line2D segment) {
        return text(segment.getP1()) + "-" + text(segment.getP2());
    }

    private static String text(Point2D point) {
        return "(%.0f,%.0f)".formatted(point.getX(), point.getY());
    }
}
