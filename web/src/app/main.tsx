import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "../queries/query-client.ts";
import { Root } from "./root.tsx";

const place = document.getElementById("root");
if (!place) throw new Error("index.html has no #root");
createRoot(place).render(
  <StrictMode>
    <Root queryClient={createQueryClient()} />
  </StrictMode>,
);
