package id.onestop.licensing.domain.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word by which an entry of the catalogue is found. */
@Entity
@Table(name = "catalogue_word")
public class CatalogueWord {

    private static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Column(updatable = false)
    private String word;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CatalogueWord() {}

    public static CatalogueWord of(CatalogueEntry entry, String word) {
        var found = new CatalogueWord();
        found.agencyId = entry.agencyId();
        found.entryId = entry.id();
        found.word = word;
        return found;
    }

    /** The words of a text, in small letters, each once; the same for what is kept and what is sought. */
    public static List<String> in(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .distinct()
                .toList();
    }
}
