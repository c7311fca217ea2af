package id.onestop.licensing.domain.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article that services lean on, with its own validity. */
@Entity
@Table(name = "regulation_article")
public class RegulationArticle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "regulation_id", updatable = false)
    private long regulationId;

    @Column(updatable = false)
    private String article;

    private String about;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RegulationArticle() {}

    /**
     * An article.
     *
     * @param article such as "264 ayat (3)"
     * @param replacedBy what took its place, as cited
     */
    public record Text(
            String article,
            String about,
            @Nullable LocalDate endedOn,
            @Nullable String replacedBy) {}

    /** Enters an article of a regulation. */
    public static RegulationArticle of(Regulation regulation, Text text) {
        var article = new RegulationArticle();
        article.regulationId = regulation.id();
        article.article = text.article();
        article.about = text.about();
        article.endedOn = text.endedOn();
        article.replacedBy = text.replacedBy();
        return article;
    }

    public Text text() {
        return new Text(article, about, endedOn, replacedBy);
    }
}
