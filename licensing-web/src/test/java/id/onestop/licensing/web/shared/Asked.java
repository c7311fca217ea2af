package id.onestop.licensing.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Requests that say no more than their parameters. */
public final class Asked {

    private Asked() {}

    public static HttpServletRequest of(Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, said) -> called.getName().equals("getParameter") ? parameters.get(said[0]) : null);
    }
}
