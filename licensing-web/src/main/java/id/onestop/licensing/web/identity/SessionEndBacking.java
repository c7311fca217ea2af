package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Until when a page can be saved as it is; without script nothing keeps what is typed after that. */
@Named("sessionEnd")
@RequestScoped
public class SessionEndBacking {

    @Inject
    Sessions sessions;

    @Inject
    Formats format;

    @Inject
    HttpServletRequest request;

    /** 10.15 WIB. */
    public String getTime() {
        return format.time(sessions.end(request.getSession()));
    }
}
