package de.sachsen.mitnutzung.guard;

/** Made by hostile expressions if they are ever evaluated in the running application. */
public final class Trace {

    static volatile boolean left;

    public Trace() {
        left = true;
    }
}
