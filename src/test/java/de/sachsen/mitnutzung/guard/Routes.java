package de.sachsen.mitnutzung.guard;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that the running application serves by code, found in the servlets that are registered and in Spring's
 * mappings, not typed: what a new version of the engine or a new controller adds is there by itself.
 */
final class Routes {

    private static final int DEEPEST = 8;

    /** @param path a template; {@code {names}} stand for parts of it */
    record Route(String method, String path) implements Comparable<Route> {

        boolean reads() {
            return method.equals("GET");
        }

        boolean writes() {
            return Set.of("POST", "PUT", "DELETE", "PATCH").contains(method);
        }

        boolean isUnder(String prefix) {
            return path.startsWith(prefix);
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return path + " " + method;
        }
    }

    private final Set<Route> found = new TreeSet<>();

    private Routes() {}

    static Set<Route> of(ServletWebServerApplicationContext application) throws ReflectiveOperationException {
        Routes routes = new Routes();
        routes.addServlets(application);
        application
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(routes::add));
        return routes.found;
    }

    private void addServlets(ServletWebServerApplicationContext application) throws ReflectiveOperationException {
        ServletContext servlets = application.getServletContext();
        for (ServletRegistration servlet : servlets.getServletRegistrations().values()) {
            if (servlet.getClassName().equals(ServletContainer.class.getName())) {
                String named = servlet.getInitParameter("jakarta.ws.rs.Application");
                Application resources = named == null
                        ? application.getBean(ResourceConfig.class)
                        : (Application)
                                Class.forName(named).getDeclaredConstructor().newInstance();
                for (String mapping : servlet.getMappings()) {
                    String prefix = mapping.replaceAll("/\\*$", "");
                    resources.getClasses().forEach(type -> addRoot(type, prefix));
                }
            }
        }
    }

    private void addRoot(Class<?> type, String prefix) {
        annotated(type).ifPresent(path -> addResource(type, join(prefix, path.value()), 0));
    }

    private static Optional<Path> annotated(Class<?> type) {
        for (Class<?> step = type; step != null; step = step.getSuperclass()) {
            if (step.isAnnotationPresent(Path.class)) {
                return Optional.of(step.getAnnotation(Path.class));
            }
        }
        return Arrays.stream(type.getInterfaces())
                .filter(step -> step.isAnnotationPresent(Path.class))
                .map(step -> step.getAnnotation(Path.class))
                .findFirst();
    }

    private void addResource(Class<?> type, String prefix, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("resources of resources without end at " + prefix);
        }
        for (Method method : type.getMethods()) {
            if (method.isBridge()) {
                continue;
            }
            List<Method> declared = declarations(method);
            Path path = declared.stream()
                    .map(declaration -> declaration.getAnnotation(Path.class))
                    .filter(annotation -> annotation != null)
                    .findFirst()
                    .orElse(null);
            String address = path == null ? prefix : join(prefix, path.value());
            Optional<String> verb = declared.stream()
                    .flatMap(declaration -> verb(declaration).stream())
                    .findFirst();
            if (verb.isPresent()) {
                found.add(new Route(verb.get(), address));
            } else if (path != null) {
                addResource(method.getReturnType(), address, depth + 1);
            }
        }
    }

    /** A method and what it overrides, where the annotations may stand. */
    private static List<Method> declarations(Method method) {
        List<Method> declarations = new ArrayList<>(List.of(method));
        for (Class<?> type : supertypes(method.getDeclaringClass())) {
            for (Method candidate : type.getDeclaredMethods()) {
                if (candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes())) {
                    declarations.add(candidate);
                }
            }
        }
        return declarations;
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        if (type.getSuperclass() != null) {
            all.add(type.getSuperclass());
            all.addAll(supertypes(type.getSuperclass()));
        }
        for (Class<?> face : type.getInterfaces()) {
            all.add(face);
            all.addAll(supertypes(face));
        }
        return all;
    }

    private static Optional<String> verb(AnnotatedElement method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private void add(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        for (String path : mapping.getPatternValues()) {
            if (methods.isEmpty()) {
                found.add(new Route("GET", path));
                found.add(new Route("POST", path));
            }
            methods.forEach(method -> found.add(new Route(method.name(), path)));
        }
    }

    private static String join(String prefix, String path) {
        String joined = (prefix + "/" + path).replaceAll("/+", "/");
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }
}
