package nl.hulproute.uitwisseling.bezorging;

import java.io.IOException;

/** What carries a request to another system and its answer back. */
interface Lijn {

    /**
     * @throws IOException when there is no answer: whether the request arrived is not known then
     */
    Reactie vraag(Verzoek verzoek) throws IOException;
}
