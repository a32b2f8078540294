package de.sachsen.mitnutzung;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the agreement on the shared use of the Saxon e-government platform. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MitnutzungApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MitnutzungApplication.class, arguments);
    }
}
