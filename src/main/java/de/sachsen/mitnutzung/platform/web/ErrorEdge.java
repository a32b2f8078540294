package de.sachsen.mitnutzung.platform.web;

import de.sachsen.mitnutzung.platform.SignedInUser;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown for a request that no controller answered: a page to people, a problem to programs. */
@Controller
class ErrorEdge implements ErrorController {

    private static final List<String> INTERFACES =
            List.of("/api/", "/engine-rest", "/camunda/api/", "/v3/", "/actuator");

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request, @AuthenticationPrincipal SignedInUser user) {
        int status = statusOf(request);
        if (isForProgram(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problem.of(status));
        }
        var page = new ModelAndView("error/" + pageFor(status), HttpStatusCode.valueOf(status));
        page.addObject("problem", Problem.of(status));
        page.addObject("user", user);
        return page;
    }

    private static String pageFor(int status) {
        return switch (status) {
            case 403, 404 -> String.valueOf(status);
            default -> status < 500 ? "4xx" : "500";
        };
    }

    /** Whoever asks for this address itself asks for a page that does not exist. */
    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400
                ? status
                : 404;
    }

    private static boolean isForProgram(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri.substring(Math.min(uri.length(), request.getContextPath().length()))
                : "";
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return INTERFACES.stream().anyMatch(path::startsWith)
                || accepted != null && !accepted.contains("text/html") && accepted.contains("json");
    }
}
