package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Refusal;

/** A query or filter holds an expression; only Tasklist's own three are evaluated. */
final class ExpressionInQuery extends Refusal {

    ExpressionInQuery() {
        super(Kind.INVALID, "Ausdrücke sind in Abfragen nicht erlaubt.");
    }
}
