package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Until when a page can be saved as it is; what is sent after that is shown again and has to be sent once more. */
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
