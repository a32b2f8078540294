package de.sachsen.mitnutzung.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request for a webapp its own nonce. Camunda writes the nonce of the header into the servlet context, which
 * all requests share, and reads it from there for the page: whoever asks in between changes it, the browser then blocks
 * the page's scripts, and the webapp stays blank.
 */
class OwnNonceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithOwnNonce(request), response);
    }

    private static final class WithOwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;
        private Object nonce;

        WithOwnNonce(HttpServletRequest request) {
            super(request);
            context = (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> call(request.getServletContext(), method, arguments));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private Object call(ServletContext shared, Method method, Object[] arguments) throws Throwable {
            if (arguments != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                switch (method.getName()) {
                    case "setAttribute" -> {
                        nonce = arguments[1];
                        return null;
                    }
                    case "getAttribute" -> {
                        return nonce;
                    }
                    default -> {}
                }
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
