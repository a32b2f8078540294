package de.sachsen.mitnutzung.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model, decision and form under one name each, its path from {@code processes/} or {@code forms/} on.
 * Left alone, an exploded start, the jar and another folder would name the same file differently, and each start would
 * deploy a new version.
 */
@Component
class ModelDeployment extends AbstractCamundaConfiguration implements CamundaDeploymentConfiguration {

    private static final Pattern STABLE_PART = Pattern.compile(".*[/!](?=(processes|forms)/)");
    private static final String[] PATTERNS = {
        "classpath*:/processes/**/*.bpmn", "classpath*:/processes/**/*.dmn", "classpath*:/forms/**/*.form"
    };

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setDeploymentName("mitnutzung");
        configuration.setDeploymentResources(getDeploymentResources().toArray(Resource[]::new));
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        Set<Resource> resources = new LinkedHashSet<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource found : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    resources.add(new NamedResource(stableName(found), found.getContentAsByteArray()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a model, decision or form cannot be read", unreadable);
        }
        return resources;
    }

    private static String stableName(Resource resource) throws IOException {
        Matcher unstable = STABLE_PART.matcher(resource.getURL().getPath());
        return unstable.replaceFirst("");
    }

    private static final class NamedResource extends ByteArrayResource implements ContextResource {

        private final String name;

        NamedResource(String name, byte[] content) {
            super(content, name);
            this.name = name;
        }

        @Override
        public String getPathWithinContext() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NamedResource that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
