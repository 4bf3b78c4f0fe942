package org.gadolin.app.internal.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Standard input that stops waiting when its reader is interrupted; {@code System.in} does not. */
final class StandardInput extends InputStream {

  @SuppressWarnings("resource") // open as long as the process
  private final FileChannel channel = new FileInputStream(FileDescriptor.in).getChannel();

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return length == 0 ? 0 : channel.read(ByteBuffer.wrap(into, from, length));
  }
}
