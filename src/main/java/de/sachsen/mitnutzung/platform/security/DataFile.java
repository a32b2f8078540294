package de.sachsen.mitnutzung.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** A YAML file on the class path with a list of entries; one that holds more than its type knows is refused. */
record DataFile(String name) {

    <T> List<T> entries(String root, Class<T> type) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(name, new ClassPathResource(name))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var binder = new Binder(ConfigurationPropertySources.from(sources));
        return binder.bind(root, Bindable.listOf(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }
}
