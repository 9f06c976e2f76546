/** The server cannot start; the message says in Chinese why and what to do. It carries no trace: nobody is to read one. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartError";
    delete this.stack;
  }
}
