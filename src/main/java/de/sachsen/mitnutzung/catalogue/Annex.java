package de.sachsen.mitnutzung.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the agreement's annex says of one component, by its seven {@linkplain Aspect aspects}. The aspects "usage
 * metrics" and "documentation and contacts" hold typed entries besides statements.
 *
 * @param summary what the component is, in a sentence
 * @param standing what its place in the lifecycle rests on
 */
public record Annex(
        Statement summary,
        Statement standing,
        Map<Aspect, List<Statement>> statements,
        List<Metric> metrics,
        List<Contact> contacts) {

    public Annex {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(standing);
        Map<Aspect, List<Statement>> copies = new EnumMap<>(Aspect.class);
        statements.forEach((aspect, texts) -> copies.put(aspect, List.copyOf(texts)));
        statements = Collections.unmodifiableMap(copies);
        metrics = metrics == null ? List.of() : List.copyOf(metrics);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** The annex of a component of which only a sentence is known yet. */
    public static Annex startingWith(Statement summary, Statement standing) {
        return new Annex(summary, standing, Map.of(), List.of(), List.of());
    }

    /** What is said of one aspect; empty when nothing has been written yet. */
    public List<Statement> statements(Aspect aspect) {
        return statements.getOrDefault(aspect, List.of());
    }

    /** Every statement wherever it stands, for instance to find the samples. */
    public List<Statement> everyStatement() {
        List<Statement> all = new ArrayList<>(List.of(summary, standing));
        statements.values().forEach(all::addAll);
        metrics.forEach(metric -> {
            all.add(metric.definition());
            metric.published().forEach(figure -> all.add(figure.statement()));
        });
        contacts.forEach(contact -> all.add(contact.responsibility()));
        return List.copyOf(all);
    }

    /** The aspects of which nothing has been written yet. */
    public Set<Aspect> missing() {
        Set<Aspect> missing = EnumSet.allOf(Aspect.class);
        missing.removeIf(aspect -> !statements(aspect).isEmpty());
        if (!metrics.isEmpty()) {
            missing.remove(Aspect.METRICS);
        }
        if (!contacts.isEmpty()) {
            missing.remove(Aspect.SUPPORT);
        }
        return missing;
    }

    public Annex withStatements(Aspect aspect, List<Statement> texts) {
        Map<Aspect, List<Statement>> changed = new EnumMap<>(Aspect.class);
        changed.putAll(statements);
        changed.put(aspect, texts);
        return new Annex(summary, standing, changed, metrics, contacts);
    }

    public Annex withStanding(Statement newStanding) {
        return new Annex(summary, newStanding, statements, metrics, contacts);
    }

    public Annex withContacts(List<Contact> newContacts) {
        return new Annex(summary, standing, statements, metrics, newContacts);
    }
}
