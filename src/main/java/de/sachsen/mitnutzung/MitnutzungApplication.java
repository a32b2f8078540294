package de.sachsen.mitnutzung;

import de.sachsen.mitnutzung.voting.LedgerAlone;
import de.sachsen.mitnutzung.voting.RecountCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the agreement on the shared use of the Saxon e-government platform. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MitnutzungApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(RecountCommand.NAME)) {
            System.exit(recount(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(MitnutzungApplication.class, arguments);
    }

    private static int recount(List<String> arguments) {
        String[] options =
                arguments.stream().filter(MitnutzungApplication::isOption).toArray(String[]::new);
        Stream<String> others = arguments.stream().filter(argument -> !isOption(argument));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return new RecountCommand(ballot -> LedgerAlone.of(ballot, options), out).run(others.toList());
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("--");
    }
}
