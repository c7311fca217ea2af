package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class FileJourneyOnPostgresTest {

    @Nested
    class Applying extends ApplyingJourney {
        Applying() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Checking extends CheckingJourney {
        Checking() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Licence extends LicenceJourney {
        Licence() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Line extends LineJourney {
        Line() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Record extends RecordJourney {
        Record() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Survey extends SurveyJourney {
        Survey() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Substitution extends SubstitutionJourney {
        Substitution() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Rejection extends RejectionJourney {
        Rejection() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Recommendation extends RecommendationJourney {
        Recommendation() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class LateReturns extends LateReturnJourney {
        LateReturns() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Batches extends BatchJourney {
        Batches() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Renewal extends RenewalJourney {
        Renewal() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Proxies extends ProxyJourney {
        Proxies() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Terms extends TermJourney {
        Terms() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Guards extends GuardsJourney {
        Guards() {
            super(Engine.POSTGRESQL);
        }
    }
}
