package de.sachsen.mitnutzung.platform.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * No model holds a script, so none is run, whatever script engine a library brings onto the class path: FEEL brings one
 * of its own. Decisions in FEEL go another way.
 */
final class NoScripts implements ScriptEngineResolver {

    /** A loader that finds no script engine. */
    private final ScriptEngineManager empty = new ScriptEngineManager(null);

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return null;
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new UnsupportedOperationException("no script is run here");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return empty;
    }
}
