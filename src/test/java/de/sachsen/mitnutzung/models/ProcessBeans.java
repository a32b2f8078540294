package de.sachsen.mitnutzung.models;

import de.sachsen.mitnutzung.MitnutzungApplication;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** The application's beans by name, without starting it. */
public final class ProcessBeans {

    private final Map<String, Class<?>> types = new TreeMap<>();

    public ProcessBeans() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(true);
        for (BeanDefinition found : scanner.findCandidateComponents(MitnutzungApplication.class.getPackageName())) {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            if (location(type).equals(location(MitnutzungApplication.class))) {
                types.put(
                        AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                                found, new SimpleBeanDefinitionRegistry()),
                        type);
            }
        }
    }

    /** Tells the application's classes from those of its tests. */
    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    public Map<String, Class<?>> byName() {
        return types;
    }

    /** What the handlers of all forms say about themselves; for that they need none of their collaborators. */
    public List<ProcessForm> handledForms() {
        return types.values().stream()
                .filter(FormHandler.class::isAssignableFrom)
                .map(ProcessBeans::withoutCollaborators)
                .map(handler -> ((FormHandler) handler).form())
                .toList();
    }

    private static Object withoutCollaborators(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        return BeanUtils.instantiateClass(constructor, new Object[constructor.getParameterCount()]);
    }
}
