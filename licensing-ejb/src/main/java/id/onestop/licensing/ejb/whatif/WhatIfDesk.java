package id.onestop.licensing.ejb.whatif;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Begins a play, with no transaction open; {@link WhatIfService} checks the rights in its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhatIfDesk {

    @Inject
    WhatIfService service;

    @Inject
    WhatIfRunner runner;

    /** Begins it and returns its id; how far it is stands in the list. */
    @PermitAll
    public long begin(PlayWhatIf command) {
        var prepared = service.prepare(command);
        runner.play(prepared);
        return prepared.id();
    }
}
