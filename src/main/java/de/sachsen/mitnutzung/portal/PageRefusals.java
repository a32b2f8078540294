package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What no page shows in its own words ends on an error page. */
@ControllerAdvice(basePackageClasses = PageRefusals.class)
class PageRefusals {

    @ExceptionHandler
    void show(Refusal refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal.kind().status());
    }
}
