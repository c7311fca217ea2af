package id.onestop.licensing.ejb.shared;

import java.util.List;

/** What a feature has against running in production as things are; any objection stops the start. */
public interface ProductionObjection {

    /** One sentence for each offending point, with its cure; empty if there is none. */
    List<String> sentences();
}
