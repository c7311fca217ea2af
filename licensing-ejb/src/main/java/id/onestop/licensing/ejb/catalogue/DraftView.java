package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place of a draft as its page shows it.
 *
 * @param faults of the whole draft
 * @param names what a field that names something may name
 * @param titles every entry of every list by its path
 * @param mayPublish the caller is not the one who proposed it
 * @param published number of the version that it became; {@code null} while it binds nobody
 */
public record DraftView(
        DraftRow draft,
        DraftPlace place,
        List<DraftFault> faults,
        Map<Target, List<NamedCode>> names,
        Map<String, Entry> titles,
        boolean mayPublish,
        @Nullable Integer published) {

    public DraftView {
        faults = List.copyOf(faults);
        names = Map.copyOf(names);
        titles = Map.copyOf(titles);
    }

    /** How many faults stand at a place or below it. */
    public int faultsIn(String path) {
        return (int) faults.stream().filter(fault -> fault.within(path)).count();
    }

    /** A code with what people call it. */
    public record NamedCode(String code, String nameId, String nameEn) {}
}
