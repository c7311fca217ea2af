package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft, or goes on with the one that is open for the same service, kind and licence before.
 *
 * @param startedFrom number of an own earlier application whose answers are taken over: a rejected one, or the one whose licence
 *     is renewed or replaced, which may be named by its own number as well; a proxy takes over no answers
 */
public record BeginApplication(
        String agencyCode,
        String serviceCode,
        ApplicationKind kind,
        @Nullable String startedFrom) {}
