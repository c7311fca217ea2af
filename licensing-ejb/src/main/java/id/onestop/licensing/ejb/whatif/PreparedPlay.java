package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.ejb.whatif.Scenarios.Built;
import java.util.List;

/** A play that is written down, with its copy of the facts. */
public record PreparedPlay(long id, List<Built> built) {
    public PreparedPlay {
        built = List.copyOf(built);
    }
}
