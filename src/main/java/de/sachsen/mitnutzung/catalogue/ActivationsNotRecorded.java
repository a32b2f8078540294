package de.sachsen.mitnutzung.catalogue;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** As long as no module records activations, none is on record. */
@Configuration(proxyBeanMethods = false)
class ActivationsNotRecorded {

    @Bean
    @Fallback
    ActiveMunicipalities noMunicipalitiesOnRecord() {
        return component -> List.of();
    }
}
