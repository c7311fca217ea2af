package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.whatif.Outcome;
import java.util.List;
import java.util.Map;

/**
 * One variant with what came of it.
 *
 * @param versions what was played, as told
 * @param posts names of the posts
 * @param services names of the services by code; empty for plays kept before they were
 * @param measured steps whose time was measured; that of the others follows their budgets
 */
public record WhatIfSide(
        List<Words> versions,
        Map<String, Words> posts,
        Map<String, Words> services,
        List<String> measured,
        Outcome outcome) {

    public WhatIfSide {
        versions = List.copyOf(versions);
        posts = Map.copyOf(posts);
        services = Map.copyOf(services);
        measured = List.copyOf(measured);
    }
}
