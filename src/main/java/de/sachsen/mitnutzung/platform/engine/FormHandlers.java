package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.process.FormHandler;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** The handlers of all modules by process and element; looked up late, since they stand on the engine themselves. */
final class FormHandlers {

    private final SingletonSupplier<Map<FormPlace, FormHandler>> byPlace;

    FormHandlers(ObjectProvider<FormHandler> handlers) {
        this.byPlace = SingletonSupplier.of(() -> handlers.stream()
                .collect(Collectors.toMap(handler -> FormPlace.of(handler.form()), Function.identity())));
    }

    FormHandler of(String processId, String elementId) {
        FormHandler handler = byPlace.obtain().get(new FormPlace(processId, elementId));
        if (handler == null) {
            throw new NotAllowed("Dieser Schritt lässt sich nicht von Hand ausführen.");
        }
        return handler;
    }
}
