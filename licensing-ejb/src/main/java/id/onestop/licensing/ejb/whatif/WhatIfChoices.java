package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/** What a scenario can be made of. */
public record WhatIfChoices(List<Version> versions, List<Desk> desks) {

    public WhatIfChoices {
        versions = List.copyOf(versions);
        desks = List.copyOf(desks);
    }

    /** A version of a definition, newest first within a service. */
    public record Version(
            long definitionId, String service, Words name, int number, String revision, DefinitionStatus status) {}

    /** A post at which these versions let somebody work, with its people of today. */
    public record Desk(String post, Words name, int people) {}
}
