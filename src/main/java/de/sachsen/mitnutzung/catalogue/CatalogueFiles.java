package de.sachsen.mitnutzung.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files under {@code catalogue/} with which the catalogue is first filled. Strict: a misspelled key or the number
 * of a source that is not listed is an error.
 */
final class CatalogueFiles {

    /** A component as its file describes it; {@code standing} says what the lifecycle rests on. */
    record ComponentFile(
            String id,
            String name,
            Lifecycle lifecycle,
            ServiceClass serviceClass,
            Statement summary,
            Statement standing,
            List<Statement> functions,
            List<Statement> access,
            List<Statement> interfaces,
            List<Statement> preconditions,
            List<Statement> serviceLevel,
            List<Metric> metrics,
            List<Statement> support,
            List<Contact> contacts) {

        Annex annex(CommonFile common) {
            Map<Aspect, List<Statement>> statements = new EnumMap<>(Aspect.class);
            statements.put(Aspect.FUNCTIONS, functions);
            statements.put(Aspect.ACCESS, access);
            statements.put(Aspect.INTERFACES, interfaces);
            statements.put(Aspect.PRECONDITIONS, joined(preconditions, common.preconditions()));
            statements.put(Aspect.SERVICE_LEVEL, serviceLevel);
            statements.put(Aspect.SUPPORT, support);
            return new Annex(summary, standing, statements, metrics, joined(contacts, common.contacts()));
        }

        private static <T> List<T> joined(List<T> own, List<T> common) {
            return Stream.concat(own == null ? Stream.empty() : own.stream(), common.stream())
                    .toList();
        }
    }

    /** What holds for every component. */
    record CommonFile(List<Statement> preconditions, List<Contact> contacts) {}

    record AgreementFile(String title, List<AgreementVersionEntry> versions) {}

    record AgreementVersionEntry(LocalDate dated, String cause, Statement origin, AgreementVersion.Text text) {}

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Map<?, ?> sources;

    CatalogueFiles() {
        this.sources = load(new ClassPathResource("catalogue/sources.yml"));
    }

    CommonFile common() {
        return read(new ClassPathResource("catalogue/common.yml"), CommonFile.class);
    }

    List<ComponentFile> components() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:catalogue/components/*.yml");
            return Arrays.stream(files)
                    .map(file -> read(file, ComponentFile.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AgreementFile agreement() {
        return read(new ClassPathResource("catalogue/agreement.yml"), AgreementFile.class);
    }

    Map<ServiceClass, ServiceLevel.Terms> serviceLevels() {
        Map<?, ?> classes = (Map<?, ?>)
                load(new ClassPathResource("catalogue/service-levels.yml")).get("classes");
        Map<ServiceClass, ServiceLevel.Terms> terms = new EnumMap<>(ServiceClass.class);
        classes.forEach((name, content) -> terms.put(
                ServiceClass.valueOf((String) name), mapper.convertValue(cited(content), ServiceLevel.Terms.class)));
        return Collections.unmodifiableMap(terms);
    }

    private <T> T read(Resource file, Class<T> type) {
        return mapper.convertValue(cited(load(file)), type);
    }

    private static Map<?, ?> load(Resource file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream content = file.getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same tree with each source's number replaced by the source: a version must not depend on a list elsewhere. */
    private Object cited(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(
                    key,
                    key.equals("sources")
                            ? ((List<?>) value).stream().map(this::citation).toList()
                            : cited(value)));
            return copy;
        }
        return node instanceof List<?> list ? list.stream().map(this::cited).toList() : node;
    }

    private Object citation(Object number) {
        Object citation = sources.get(number);
        if (citation == null) {
            throw new IllegalStateException("source " + number + " is not listed in catalogue/sources.yml");
        }
        return citation;
    }
}
