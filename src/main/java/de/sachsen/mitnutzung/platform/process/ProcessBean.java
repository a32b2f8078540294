package de.sachsen.mitnutzung.platform.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that expressions in process models may name. They see no other bean of the application. A delegate can stay
 * package-private; a bean whose methods an expression calls must be public, because the engine calls them by reflection.
 */
@Documented
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessBean {

    /** The name in the models; by default the class name with a small first letter. */
    @AliasFor(annotation = Component.class)
    String value() default "";
}
