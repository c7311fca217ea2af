package id.onestop.licensing.web.shared;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import java.util.stream.Stream;

/** Maps the addresses of {@link Routes} at start-up, so that the table is the only place that names them. */
@WebListener
public class PagesRegistration implements ServletContextListener {

    private static final int IN_MEMORY = 65_536;

    /** A little more than the largest file, for the other fields of a form. */
    private static final long LARGEST = 12L * 1024 * 1024;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var parts = new MultipartConfigElement("", LARGEST, LARGEST, IN_MEMORY);
        var context = event.getServletContext();
        // resources take forms with a file, too
        if (context.getServletRegistration(Api.class.getName()) instanceof ServletRegistration.Dynamic api) {
            api.setMultipartConfig(parts);
        }
        var servlet = context.addServlet("pages", PagesServlet.class);
        servlet.setMultipartConfig(parts);
        servlet.addMapping(Routes.all().stream()
                .map(Route::mapping)
                .distinct()
                .flatMap(mapping -> mapping.isEmpty() ? Stream.of("") : Stream.of(mapping, mapping + "/*"))
                .toArray(String[]::new));
    }
}
