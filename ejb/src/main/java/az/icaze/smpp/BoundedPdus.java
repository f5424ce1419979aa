package az.icaze.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.PDUReader;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultDecomposer;

/**
 * Reads PDUs from somebody who may send anything. One that claims to be longer than any real one ends the session at once instead
 * of filling the memory: what follows it means nothing; a deliver_sm that cannot be taken apart is answered by a generic_nack instead of by nothing.
 */
final class BoundedPdus implements PDUReader {

    /** A payload has 64 KiB at most. */
    static final int LONGEST = 70_000;

    private static final int HEADER = 16;

    /** No command of the standard: answered with a generic_nack. */
    private static final int NO_COMMAND = 0x0000ffff;

    private final PDUReader octets = new DefaultPDUReader();
    private volatile int refusal;

    /**
     * The command_status with which a bind was refused, else 0. Most message centres close the connection in the same moment,
     * and the library then forgets what they said.
     */
    int refusal() {
        return refusal;
    }

    @Override
    public Command readPDUHeader(DataInputStream in) throws IOException {
        Command header = new Command();
        header.setCommandLength(in.readInt());
        if (header.getCommandLength() < HEADER || header.getCommandLength() > LONGEST) {
            throw new IOException("no PDU is " + header.getCommandLength() + " octets long");
        }
        header.setCommandId(in.readInt());
        header.setCommandStatus(in.readInt());
        header.setSequenceNumber(in.readInt());
        if (header.getCommandId() == SMPPConstant.CID_BIND_TRANSCEIVER_RESP) {
            refusal = header.getCommandStatus();
        }
        return header;
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command header) throws IOException {
        byte[] pdu = octets.readPDU(in, header);
        if (header.getCommandId() == SMPPConstant.CID_DELIVER_SM && !readable(pdu)) {
            header.setCommandId(NO_COMMAND);
        }
        return pdu;
    }

    @Override
    public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence) throws IOException {
        return octets.readPDU(in, length, id, status, sequence);
    }

    private static boolean readable(byte[] pdu) {
        try {
            DefaultDecomposer.getInstance().deliverSm(pdu);
            return true;
        } catch (PDUStringException | RuntimeException malformed) {
            return false;
        }
    }
}
