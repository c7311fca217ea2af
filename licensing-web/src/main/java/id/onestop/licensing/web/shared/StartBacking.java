package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leads whoever has just signed in to where their work lies. */
@Named
@RequestScoped
public class StartBacking {

    @Inject
    Me me;

    public void go() {
        Redirects.to(me.isStaff() ? "/work" : me.isApplicant() ? "/applications" : "/");
    }
}
