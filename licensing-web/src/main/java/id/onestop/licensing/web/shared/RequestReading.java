package id.onestop.licensing.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets JSON in: not larger than a request of ours can be, readable, without the sign that no database stores.
 *
 * <p>Whatever the reader throws is the sender's fault, so it is 400 and never 500.
 */
@Provider
@PreMatching
public class RequestReading implements ContainerRequestFilter, ReaderInterceptor {

    static final int LARGEST_JSON = 256 * 1024;
    static final String BODY = "licensing.body";

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        String query = servlet.getQueryString();
        if (servlet.getRequestURI().contains("%00") || query != null && query.contains("%00")) {
            throw unreadable();
        }
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = received(context.getInputStream());
        if (body.length > LARGEST_JSON) {
            Drain.of(context.getInputStream());
            throw new HttpRefusal(413, "REQUEST_TOO_LARGE", Map.of("maxBytes", LARGEST_JSON));
        }
        if (hasNul(body) || !JsonFit.of(body, context.getGenericType())) {
            throw unreadable();
        }
        servlet.setAttribute(BODY, body);
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw unreadable();
        }
    }

    /** A body that ends too early is the sender's. */
    private static byte[] received(InputStream in) {
        try {
            return in.readNBytes(LARGEST_JSON + 1);
        } catch (IOException cutOff) {
            throw unreadable();
        }
    }

    static boolean hasNul(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf('\0') >= 0 || text.contains("\\u0000");
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    private static HttpRefusal unreadable() {
        return new HttpRefusal(400, "REQUEST_UNREADABLE", Map.of());
    }
}
