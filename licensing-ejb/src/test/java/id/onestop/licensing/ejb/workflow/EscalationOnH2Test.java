package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;

class EscalationOnH2Test extends EscalationJourney {
    EscalationOnH2Test() {
        super(Engine.H2);
    }
}
