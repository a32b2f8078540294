package de.sachsen.mitnutzung.portal;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves what the pages are made of under {@code /assets}, which needs no sign-in. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/portal/**")
                .addResourceLocations("classpath:/static/assets/portal/")
                .setCacheControl(AN_HOUR);
        registry.addResourceHandler("/assets/bootstrap/**")
                .addResourceLocations(bootstrap())
                .setCacheControl(AN_HOUR);
    }

    /** The style sheets' folder, whose path holds the version that the build chose. */
    private static String bootstrap() {
        String pattern = "classpath*:/META-INF/resources/webjars/bootstrap/*/css/bootstrap.min.css";
        try {
            for (Resource found : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String url = found.getURL().toString();
                return url.substring(0, url.lastIndexOf('/') + 1);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the class path", unreadable);
        }
        throw new IllegalStateException("Bootstrap's WebJar is not on the class path");
    }
}
